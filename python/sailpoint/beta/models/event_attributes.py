# Generated from schema/.
"""Settings of a trigger that waits for an event."""

__all__ = ["EventAttributes"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing_extensions import Self

    from sailpoint._core import Model

    class EventAttributes(Model):
        """Settings of a trigger that waits for an event."""

        id: str | None
        """Id of the event trigger."""
        filter_: str | None
        """JSONPath expression that the event must match."""
        description: str | None
        """Description of the trigger."""
        attribute_to_filter: str | None
        """Attribute that the filter applies to."""
        form_definition_id: str | None
        """Id of the form."""
        def __init__(
            self,
            *,
            id: str | None,
            filter_: str | None = ...,
            description: str | None = ...,
            attribute_to_filter: str | None = ...,
            form_definition_id: str | None = ...,
        ) -> None: ...

        @property
        def actual_instance(self) -> Self:
            """The model itself, for scripts of the official SDK."""
else:
    from sailpoint._core import model

    EventAttributes = model("beta", "EventAttributes")
