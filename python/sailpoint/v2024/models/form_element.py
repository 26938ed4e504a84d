# Generated from schema/.
"""Form element."""

from sailpoint.v2024.models import FormElement

__all__ = ["FormElement"]
