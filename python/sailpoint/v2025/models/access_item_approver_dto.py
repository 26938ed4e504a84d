# Generated from schema/.
"""Access item approver dto."""

from sailpoint.v2025.models import AccessItemApproverDto

__all__ = ["AccessItemApproverDto"]
