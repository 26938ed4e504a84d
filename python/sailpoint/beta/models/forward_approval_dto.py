# Generated from schema/.
"""Forward approval dto."""

from sailpoint.beta.models import ForwardApprovalDto

__all__ = ["ForwardApprovalDto"]
