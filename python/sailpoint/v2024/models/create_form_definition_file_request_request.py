# Written by `make stubs` from schema/; change it there.
"""Create form definition file request request."""

from sailpoint._core import model

__all__ = ["CreateFormDefinitionFileRequestRequest"]

CreateFormDefinitionFileRequestRequest = model("v2024", "CreateFormDefinitionFileRequestRequest")
