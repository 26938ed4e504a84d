# Generated from schema/.
"""Access item approver dto."""

from sailpoint.beta.models import AccessItemApproverDto

__all__ = ["AccessItemApproverDto"]
