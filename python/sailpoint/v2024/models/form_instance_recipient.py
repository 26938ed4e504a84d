# Generated from schema/.
"""Form instance recipient."""

from sailpoint.v2024.models import FormInstanceRecipient

__all__ = ["FormInstanceRecipient"]
