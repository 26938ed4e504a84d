# Generated from schema/.
"""Form item."""

from sailpoint.beta.models.form_item import FormItem as FormItemDetails

__all__ = ["FormItemDetails"]
