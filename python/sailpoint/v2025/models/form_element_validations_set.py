# Generated from schema/.
"""Form element validations set."""

from sailpoint.v2025.models import FormElementValidationsSet

__all__ = ["FormElementValidationsSet"]
