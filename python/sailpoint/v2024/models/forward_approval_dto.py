# Generated from schema/.
"""Forward approval dto."""

from sailpoint.v2024.models import ForwardApprovalDto

__all__ = ["ForwardApprovalDto"]
