# Generated from schema/.
"""Access request approvers list response."""

from sailpoint.v2025.models import AccessRequestApproversListResponse

__all__ = ["AccessRequestApproversListResponse"]
