# Generated from schema/.
"""Form used by."""

from sailpoint.v2025.models import FormUsedBy

__all__ = ["FormUsedBy"]
