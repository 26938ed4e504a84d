# Written by `make stubs` from schema/; change it there.
"""The execution that was started."""

from sailpoint._core import model

__all__ = ["CreateExternalExecuteWorkflow200Response"]

CreateExternalExecuteWorkflow200Response = model("v2024", "CreateExternalExecuteWorkflow200Response")
