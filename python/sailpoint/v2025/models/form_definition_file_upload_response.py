# Generated from schema/.
"""Form definition file upload response."""

from sailpoint.v2025.models import FormDefinitionFileUploadResponse

__all__ = ["FormDefinitionFileUploadResponse"]
