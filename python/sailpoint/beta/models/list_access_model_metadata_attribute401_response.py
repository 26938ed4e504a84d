# Generated from schema/.
"""List access model metadata attribute401 response."""

from sailpoint.beta.models import ListAccessModelMetadataAttribute401Response

__all__ = ["ListAccessModelMetadataAttribute401Response"]
