# Generated from schema/.
"""Form item."""

from sailpoint.beta.models import FormItem

__all__ = ["FormItem"]
