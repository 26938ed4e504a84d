# Generated from schema/.
"""Multi host integrations create sources."""

__all__ = ["MultiHostIntegrationsCreateSources"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from sailpoint._core import Model

    class MultiHostIntegrationsCreateSources(Model):
        """Multi host integrations create sources."""

        name: str
        description: str | None
        connector_attributes: dict[str, Any] | None
        def __init__(
            self,
            *,
            name: str,
            description: str | None = ...,
            connector_attributes: Mapping[str, Any] | None = ...,
        ) -> None: ...
        @classmethod
        def from_json(cls, json_str: str | bytes | bytearray) -> Any:
            """Read one from a JSON object, or a list from a JSON array.

            The text decides, which no type can follow: annotate what you expect, `MultiHostIntegrationsCreateSources`
            or `list[MultiHostIntegrationsCreateSources]`, to have the rest checked.

            Raises:
                JsonSyntaxError: the text is neither JSON nor the notation of the documentation.
                ValidationError: it does not fit the model.
            """
else:
    from sailpoint._core import model

    MultiHostIntegrationsCreateSources = model("beta", "MultiHostIntegrationsCreateSources")
