# Generated from schema/.
"""Get form definition by key400 response."""

from sailpoint.beta.models import GetFormDefinitionByKey400Response

__all__ = ["GetFormDefinitionByKey400Response"]
