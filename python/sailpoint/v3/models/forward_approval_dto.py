# Generated from schema/.
"""Forward approval dto."""

from sailpoint.v3.models import ForwardApprovalDto

__all__ = ["ForwardApprovalDto"]
