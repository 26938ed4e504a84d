# Generated from schema/.
"""Forward approval dto."""

from sailpoint.v2025.models import ForwardApprovalDto

__all__ = ["ForwardApprovalDto"]
