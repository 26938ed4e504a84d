# Written by `make stubs` from schema/; change it there.
"""Form definition file upload response."""

from sailpoint._core import model

__all__ = ["FormDefinitionFileUploadResponse"]

FormDefinitionFileUploadResponse = model("v2024", "FormDefinitionFileUploadResponse")
