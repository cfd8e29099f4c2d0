-- Slots that suit one way of routing pickers may harm another, so every plan that walks must know it.

ALTER TABLE feed.warehouse ADD COLUMN routing_policy text COLLATE "C" NOT NULL DEFAULT 'EXACT'
  CONSTRAINT routing_policy_known CHECK (routing_policy IN ('EXACT', 'S_SHAPE', 'LARGEST_GAP'));

COMMENT ON COLUMN feed.warehouse.routing_policy IS 'How pickers are routed: EXACT, the shortest tour; S_SHAPE, through every aisle with a pick; LARGEST_GAP, into every aisle from both ends up to its largest gap. Example: S_SHAPE';
COMMENT ON CONSTRAINT routing_policy_known ON feed.warehouse IS 'must be EXACT, S_SHAPE or LARGEST_GAP.';
