# Written by `make stubs` from schema/; change it there.
"""Field details."""

from sailpoint.beta.models.field_details import FieldDetails as ModelField

__all__ = ["ModelField"]
