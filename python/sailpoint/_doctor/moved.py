"""Operations with arguments in other places than in the official SDK 1.3.8 or 1.4.2: the first place that differs."""

from __future__ import annotations

__all__ = ["MOVED"]

_ATTRIBUTES = "list_access_model_metadata_attribute"

MOVED = {
    ("v3", "list_workflows"): 0,
    ("beta", "list_workflows"): 2,
    ("beta", _ATTRIBUTES): 2,
    ("v2024", _ATTRIBUTES): 2,
    ("v2025", _ATTRIBUTES): 2,
    ("beta", f"{_ATTRIBUTES}_value"): 1,
    ("v2024", f"{_ATTRIBUTES}_value"): 1,
    ("v2025", f"{_ATTRIBUTES}_value"): 1,
    ("v2025", "get_approvals"): 2,
    ("v2025", "put_approvals_config"): 0,
    ("v2024", "search_form_instances_by_tenant"): 0,
    ("v2025", "search_form_instances_by_tenant"): 0,
    ("v2025", "start_machine_identity_aggregation"): 0,
    ("v2024", "update_source_entitlement_request_config"): 0,
    ("v2025", "update_source_entitlement_request_config"): 0,
}
