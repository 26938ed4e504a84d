# Generated from schema/.
"""Field details."""

from sailpoint.beta.models.field_details import FieldDetails as ModelField

__all__ = ["ModelField"]
