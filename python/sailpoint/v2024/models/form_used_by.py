# Generated from schema/.
"""Form used by."""

from sailpoint.v2024.models import FormUsedBy

__all__ = ["FormUsedBy"]
