# Generated from schema/.
"""Form instance recipient."""

from sailpoint.beta.models import FormInstanceRecipient

__all__ = ["FormInstanceRecipient"]
