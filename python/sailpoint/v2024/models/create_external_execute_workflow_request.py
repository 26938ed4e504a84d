# Written by `make stubs` from schema/; change it there.
"""Create external execute workflow request."""

from sailpoint._core import model

__all__ = ["CreateExternalExecuteWorkflowRequest"]

CreateExternalExecuteWorkflowRequest = model("v2024", "CreateExternalExecuteWorkflowRequest")
