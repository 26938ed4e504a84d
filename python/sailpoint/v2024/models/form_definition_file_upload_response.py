# Generated from schema/.
"""Form definition file upload response."""

from sailpoint.v2024.models import FormDefinitionFileUploadResponse

__all__ = ["FormDefinitionFileUploadResponse"]
