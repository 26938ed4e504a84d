# Generated from schema/.
"""Form element."""

from sailpoint.v2025.models import FormElement

__all__ = ["FormElement"]
