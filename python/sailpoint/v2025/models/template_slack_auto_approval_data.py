# Generated from schema/.
"""Template slack auto approval data."""

from sailpoint.v2025.models import TemplateSlackAutoApprovalData

__all__ = ["TemplateSlackAutoApprovalData"]
