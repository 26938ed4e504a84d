# Generated from schema/.
"""Form instance recipient."""

from sailpoint.v2025.models import FormInstanceRecipient

__all__ = ["FormInstanceRecipient"]
