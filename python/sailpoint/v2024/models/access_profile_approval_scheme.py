# Generated from schema/.
"""Access profile approval scheme."""

from sailpoint.v2024.models import AccessProfileApprovalScheme

__all__ = ["AccessProfileApprovalScheme"]
