# Generated from schema/.
"""Form instance created by."""

from sailpoint.beta.models import FormInstanceCreatedBy

__all__ = ["FormInstanceCreatedBy"]
