# Generated from schema/.
"""Access item approver dto."""

from sailpoint.v2024.models import AccessItemApproverDto

__all__ = ["AccessItemApproverDto"]
