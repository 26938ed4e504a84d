# Generated from schema/.
"""Form element."""

from sailpoint.beta.models import FormElement

__all__ = ["FormElement"]
