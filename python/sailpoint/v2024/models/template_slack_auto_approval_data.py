# Written by `make stubs` from schema/; change it there.
"""Template slack auto approval data."""

from sailpoint._core import model

__all__ = ["TemplateSlackAutoApprovalData"]

TemplateSlackAutoApprovalData = model("v2024", "TemplateSlackAutoApprovalData")
