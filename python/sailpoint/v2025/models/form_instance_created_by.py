# Generated from schema/.
"""Form instance created by."""

from sailpoint.v2025.models import FormInstanceCreatedBy

__all__ = ["FormInstanceCreatedBy"]
