# Generated from schema/.
"""An approval that a request needs."""

from sailpoint.v2024.models import ApprovalSchemeForRole

__all__ = ["ApprovalSchemeForRole"]
