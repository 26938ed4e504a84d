# Written by `make stubs` from schema/; change it there.
"""Create external execute workflow200 response."""

from sailpoint._core import model

__all__ = ["CreateExternalExecuteWorkflow200Response"]

CreateExternalExecuteWorkflow200Response = model("v2024", "CreateExternalExecuteWorkflow200Response")
