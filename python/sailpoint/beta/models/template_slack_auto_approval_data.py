# Generated from schema/.
"""Template slack auto approval data."""

from sailpoint.beta.models import TemplateSlackAutoApprovalData

__all__ = ["TemplateSlackAutoApprovalData"]
