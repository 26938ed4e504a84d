# Generated from schema/.
"""Form used by."""

from sailpoint.beta.models import FormUsedBy

__all__ = ["FormUsedBy"]
