# Generated from schema/.
"""Access request recommendation action item dto."""

__all__ = ["AccessRequestRecommendationActionItemDto"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from sailpoint._core import Model
    from sailpoint.v2024.models.access_request_recommendation_item import AccessRequestRecommendationItem

    class AccessRequestRecommendationActionItemDto(Model):
        """Access request recommendation action item dto."""

        identity_id: str
        access: AccessRequestRecommendationItem
        def __init__(
            self,
            *,
            identity_id: str,
            access: AccessRequestRecommendationItem | Mapping[str, Any],
        ) -> None: ...
        @classmethod
        def from_json(cls, json_str: str | bytes | bytearray) -> Any:
            """Read one from a JSON object, or a list from a JSON array.

            The text decides, which no type can follow: annotate what you expect,
            `AccessRequestRecommendationActionItemDto` or `list[AccessRequestRecommendationActionItemDto]`, to have
            the rest checked.

            Raises:
                JsonSyntaxError: the text is neither JSON nor the notation of the documentation.
                ValidationError: it does not fit the model.
            """
else:
    from sailpoint._core import model

    AccessRequestRecommendationActionItemDto = model("v2024", "AccessRequestRecommendationActionItemDto")
