"""Codes 0xx: files, their names and their bytes."""

from hub.domain.problem_code import ProblemCode

FILE_CODES: dict[str, ProblemCode] = {
    "HUB001": ProblemCode(
        title="The file is not saved as UTF-8",
        why="The web uses UTF-8. In other encodings a letter such as é turns into a wrong sign.",
        fix='Save the file again with the encoding "UTF-8", and look at the line that is named.',
        wrong="caf\\xe9 (the single byte E9)",
        right="café (saved as UTF-8)",
    ),
    "HUB002": ProblemCode(
        title="The file is saved as UTF-16",
        why="The hub reads UTF-8 only, as the rest of the web does.",
        fix='Save the file again with the encoding "UTF-8". In Notepad: File, Save as, Encoding.',
        wrong="Encoding: Unicode (UTF-16)",
        right="Encoding: UTF-8",
    ),
    "HUB003": ProblemCode(
        title="A character cannot be shown",
        why="Control characters come from copying out of other programs. Browsers show a box or "
        "nothing.",
        fix="Delete the character, or type that part of the line again.",
        wrong="title: Huddles\\x00 for teams",
        right="title: Huddles for teams",
    ),
    "HUB004": ProblemCode(
        title="A character is invisible",
        why="Characters without width, and characters that change the direction of reading, make "
        "text say something else than it shows. Search does not find such words.",
        fix="Delete the character, or type that part of the line again.",
        wrong="title: Hud[zero-width space]dles",
        right="title: Huddles",
    ),
    "HUB005": ProblemCode(
        title="The file is too large",
        why="People read the hub on phones and slow lines. A page may have a million bytes, an "
        "image half a million (HUB020), any other file five million.",
        fix="Split the text, or link to a place for large files.",
        wrong="a PDF of 12 megabytes",
        right="the same PDF with smaller pictures, 2 megabytes",
    ),
    "HUB006": ProblemCode(
        title="A line is too long",
        why="A line of more than 20,000 bytes is pasted data and not text. It makes every tool "
        "slow.",
        fix="Break the line into paragraphs, or publish the data as a CSV file.",
        wrong="a table of 5,000 cells on one line",
        right="a CSV file beside the page, and a link to it",
    ),
    "HUB007": ProblemCode(
        title="The file is empty",
        why="There is nothing to publish.",
        fix="Delete the file, or fill it in. `hub new` writes a file to start from.",
        wrong="a file of 0 bytes",
        right="a file with fields and text",
    ),
    "HUB008": ProblemCode(
        title="The file cannot be read",
        why="The computer refuses to open the file, so nobody knows what it says.",
        fix="Look at the permissions of the file, or save it again.",
        wrong="a file that only its owner may read",
        right="a file that everybody may read",
    ),
    "HUB010": ProblemCode(
        title="A link of the file system in the content folder",
        why="A symbolic link can publish files from outside the folder, such as passwords.",
        fix="Put the file itself in the content folder.",
        wrong="files/report.pdf -> /home/me/report.pdf",
        right="files/report.pdf",
    ),
    "HUB011": ProblemCode(
        title="Not a file",
        why="Pipes and devices have no content, and a folder called `name.md` looks like a page.",
        fix="Delete it, or give the folder another name.",
        wrong="a folder called modules/huddles.md",
        right="a file called modules/huddles.md",
    ),
    "HUB012": ProblemCode(
        title="A hidden or temporary file",
        why="Editors and computers leave such files behind, and nobody means to publish them.",
        fix="Delete it, or keep it outside the content folder.",
        wrong=".DS_Store",
        right="(no such file)",
    ),
    "HUB013": ProblemCode(
        title="A kind of file that is not published",
        why="Web pages, scripts and drawings from outside can run programs in the reader's "
        "browser. Only kinds of file that cannot are published.",
        fix="Save the file in another form, such as PDF, PNG or CSV, or delete it.",
        wrong="files/diagram.svg",
        right="files/diagram.png",
    ),
    "HUB014": ProblemCode(
        title="The file is not what its name says",
        why="A browser trusts the extension. A web page that is called a picture can do harm.",
        fix="Save the file again in the form that its name says.",
        wrong="photo.png, which is a JPEG inside",
        right="photo.jpg",
    ),
    "HUB015": ProblemCode(
        title="The name does not make a plain web address",
        why="The name of a file becomes its address, which people read out, print and type.",
        fix="Use lower-case letters, digits, hyphens and one dot.",
        wrong="Stakeholder Map (final).pdf",
        right="stakeholder-map.pdf",
    ),
    "HUB016": ProblemCode(
        title="The name does not work on every computer",
        why="Windows reserves names such as con and nul and drops dots at the end, and long names "
        "break archives. Whoever copies the hub there loses the file.",
        fix="Give the file another, shorter name.",
        wrong="con.md",
        right="connections.md",
    ),
    "HUB017": ProblemCode(
        title="Two names that other computers take for one",
        why="Windows and macOS see no difference between `A.md` and `a.md`, or between two ways "
        "to store é. One of the two files is lost there.",
        fix="Give one of the two another name.",
        wrong="files/Map.pdf and files/map.pdf",
        right="files/map.pdf and files/map-of-services.pdf",
    ),
    "HUB018": ProblemCode(
        title="Two pages with the same address",
        why="`about.md` and `about/index.md` both become /about/, and one of them is lost.",
        fix="Keep one of the two.",
        wrong="about.md and about/index.md",
        right="about/index.md",
    ),
    "HUB019": ProblemCode(
        title="A resource in a folder too deep",
        why="A resource lies directly in the folder of its kind, so that its address is lasting.",
        fix="Move the file up.",
        wrong="modules/2026/a-small-test.md",
        right="modules/a-small-test.md",
    ),
    "HUB020": ProblemCode(
        title="The image is too large",
        why="An image of more than 500 KB takes many seconds on a phone, and costs its reader "
        "money.",
        fix="Make it 1,600 pixels wide, and save it as WebP or as JPEG with quality 80.",
        wrong="a photo as it comes from the camera, 4 MB",
        right="the same photo, 1,600 pixels wide, 140 KB",
    ),
    "HUB021": ProblemCode(
        title="The image cannot be shown",
        why="A file that was cut off on its way leaves a hole in the page.",
        fix="Open it in a program for images, look whether it is whole, and save it again.",
        wrong="a photo of which the lower half is missing",
        right="the whole photo",
    ),
    "HUB022": ProblemCode(
        title="The image unpacks to too many pixels",
        why="A small file can hold millions of pixels, and a phone needs room for each of them. "
        "More than 24 million can stop it.",
        fix="Make it smaller; 1,600 pixels are wide enough for a page.",
        wrong="a map of 12,000 by 9,000 pixels",
        right="the same map, 1,600 by 1,200 pixels",
    ),
    "HUB023": ProblemCode(
        title="The image says where it was taken",
        why="Phones write the place into every photo. It can lead to the home of a person whose "
        "story is told. The hub takes it out before it publishes, but the file lies open in the "
        "folder of the hub as well.",
        fix="Remove the location and save the file again. In Windows: Properties, Details, Remove "
        "properties. On a Mac: Preview, Tools, Show inspector, GPS. If the file has been public, "
        "tell the editors.",
        wrong="a photo with its GPS position",
        right="the same photo without",
    ),
}
