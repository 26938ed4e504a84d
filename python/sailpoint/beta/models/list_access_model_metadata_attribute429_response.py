# Generated from schema/.
"""List access model metadata attribute429 response."""

from sailpoint.beta.models import ListAccessModelMetadataAttribute429Response

__all__ = ["ListAccessModelMetadataAttribute429Response"]
