# Written by `make stubs` from schema/; change it there.
"""Form element preview request."""

from sailpoint._core import model

__all__ = ["FormElementPreviewRequest"]

FormElementPreviewRequest = model("v2024", "FormElementPreviewRequest")
