# Written by `make stubs` from schema/; change it there.
"""A workflow to create."""

from sailpoint._core import model

__all__ = ["CreateWorkflowRequest"]

CreateWorkflowRequest = model("v2024", "CreateWorkflowRequest")
