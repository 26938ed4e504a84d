# Generated from schema/.
"""Form element validations set."""

from sailpoint.beta.models import FormElementValidationsSet

__all__ = ["FormElementValidationsSet"]
