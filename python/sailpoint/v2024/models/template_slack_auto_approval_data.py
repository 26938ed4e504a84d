# Generated from schema/.
"""Template slack auto approval data."""

from sailpoint.v2024.models import TemplateSlackAutoApprovalData

__all__ = ["TemplateSlackAutoApprovalData"]
