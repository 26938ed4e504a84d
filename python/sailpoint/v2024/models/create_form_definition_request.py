# Written by `make stubs` from schema/; change it there.
"""Create form definition request."""

from sailpoint._core import model

__all__ = ["CreateFormDefinitionRequest"]

CreateFormDefinitionRequest = model("v2024", "CreateFormDefinitionRequest")
