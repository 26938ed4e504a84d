# Written by `make stubs` from schema/; change it there.
"""List complete workflow library200 response inner."""

from sailpoint._core import model

__all__ = ["ListCompleteWorkflowLibrary200ResponseInner"]

ListCompleteWorkflowLibrary200ResponseInner = model("v2024", "ListCompleteWorkflowLibrary200ResponseInner")
