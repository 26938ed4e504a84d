# Generated from schema/.
"""An approval that a request needs."""

from sailpoint.beta.models import ApprovalSchemeForRole

__all__ = ["ApprovalSchemeForRole"]
