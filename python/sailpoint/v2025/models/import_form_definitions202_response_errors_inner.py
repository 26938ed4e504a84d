# Generated from schema/.
"""Import form definitions202 response errors inner."""

from sailpoint.v2025.models import ImportFormDefinitions202ResponseErrorsInner

__all__ = ["ImportFormDefinitions202ResponseErrorsInner"]
